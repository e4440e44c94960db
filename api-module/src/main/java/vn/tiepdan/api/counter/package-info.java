/** Hàng chờ hôm nay của một phường: numbers only, nobody's name and nothing of what they bring. */
package vn.tiepdan.api.counter;
