/** Starts, watches and stops the product on one machine: the database, the server and the application. */
package vn.tiepdan.launcher;
