/** Tổ chức: the units of the ward, the city and the province, as they stand today. */
package vn.tiepdan.api.organisation;
