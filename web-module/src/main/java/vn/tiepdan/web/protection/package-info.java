/** Screens of the custodian of sealed identities. */
package vn.tiepdan.web.protection;
