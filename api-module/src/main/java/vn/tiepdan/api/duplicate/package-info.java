/** What petitions were found to be to each other, for other programs. */
package vn.tiepdan.api.duplicate;
