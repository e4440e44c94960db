/** Kế hoạch phối hợp trên màn hình. */
package vn.tiepdan.web.plan;
