/** Dự báo tình hình: forecasts and what became of them, to be read. */
package vn.tiepdan.api.forecast;
