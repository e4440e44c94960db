/** The processing of petitions over REST: one resource for each deed, and one that tells how far it has come. */
package vn.tiepdan.api.processing;
