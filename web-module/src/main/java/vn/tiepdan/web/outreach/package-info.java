/** Mặt trận và các đoàn thể trên màn hình: đề nghị hướng dẫn, kết quả, thông tin cơ sở, tham mưu, thông tin sai và trả lời. */
package vn.tiepdan.web.outreach;
