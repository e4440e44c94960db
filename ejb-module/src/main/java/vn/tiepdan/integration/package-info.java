/**
 * Liên thông: what other systems need beyond the records themselves: that a call sent twice acts once.
 *
 * <p>Decides how long a key is remembered and what counts as the same call. Leaves the deeds to their features, the paths and
 * bodies to the public interface. Change feed and webhooks will live here too.
 */
package vn.tiepdan.integration;
