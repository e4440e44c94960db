/** Cách trao đổi: what all resources share: language, bodies, parameters, cursors, versions, keys of repeated calls. */
package vn.tiepdan.api.exchange;
