/** Việc của tôi: what awaits who has just signed in, by his role. */
package vn.tiepdan.web.home;
