/**
 * Phối hợp: một loại nhiệm vụ cho mọi nơi giao việc (kế hoạch, chỉ đạo, giao ban, tham mưu, vụ việc, báo cáo ngày …), có đơn vị chủ trì,
 * đơn vị phối hợp, hạn, minh chứng; đề nghị phối hợp, xin ý kiến, yêu cầu cung cấp thông tin; trao đổi hai đầu cùng thấy; nhắc, đôn đốc.
 *
 * <p>Gói này quyết định: phân công chỉ cho đơn vị trực thuộc, còn lại là <em>đề nghị</em>, được từ chối có lý do và từ chối không phải là
 * không hoàn thành; có minh chứng mới được báo cáo xong, người giao xác nhận; quá hạn được hỏi theo ngày, không lưu. Ai thấy nhiệm vụ: cơ
 * quan giao và cơ quan được giao; tổ chức ngoài Ủy ban chỉ thấy việc của mình; thành phố, thanh tra còn đọc nhiệm vụ của kế hoạch phường
 * cùng minh chứng, không đọc lời trao đổi (kế hoạch phường, R11, R25–R29, R116, R126–R131). Yêu cầu cung
 * cấp thông tin trong giải quyết khiếu nại có hạn của luật: 7 ngày (Luật Khiếu nại điểm đ khoản 1 Điều 12, điểm c khoản 2 Điều 13).
 *
 * <p>Gói này không biết hồ sơ sinh ra nhiệm vụ: chỉ giữ loại, mã và vị trí của nó. Đơn tố cáo không giao qua đây; đơn hóa ra là tố cáo thì
 * nhiệm vụ về đơn đó dừng và không còn chữ nào.
 */
package vn.tiepdan.coordination;
