/** What the pages of visits and petitions share: forms of the same acts, the clock card, papers, downloads. */
package vn.tiepdan.web.desk;
