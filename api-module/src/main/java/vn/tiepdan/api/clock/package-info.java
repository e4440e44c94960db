/** Ngày của hệ thống: which day it is for the law, here and now. */
package vn.tiepdan.api.clock;
