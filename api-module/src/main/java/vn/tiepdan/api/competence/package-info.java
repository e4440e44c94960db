/** Which body is competent, proposed over REST. */
package vn.tiepdan.api.competence;
