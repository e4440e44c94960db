/** Đơn: petitions as other systems read them and hand them in. */
package vn.tiepdan.api.petition;
