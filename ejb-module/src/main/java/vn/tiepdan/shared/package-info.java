/** What every feature needs and no feature owns. Nothing here has a subject. */
package vn.tiepdan.shared;
