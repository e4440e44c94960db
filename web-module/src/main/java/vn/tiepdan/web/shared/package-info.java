/** What every screen shares: the page's frame, notices, converters, the handling of refusals. */
package vn.tiepdan.web.shared;
