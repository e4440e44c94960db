/** Hồ sơ vi phạm của công an: danh sách, một hồ sơ và bước tiếp theo. */
package vn.tiepdan.web.dossier;
