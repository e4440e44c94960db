/** Điểm nóng: hot spots as other systems of the city read them. */
package vn.tiepdan.api.hotspot;
