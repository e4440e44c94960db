/** Số dư đầu kỳ: what wards counted on paper before they began to work here. */
package vn.tiepdan.api.balance;
