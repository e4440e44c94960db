/**
 * Cài đặt: how an installation begins: the schema brought to this version, the law loaded, and then either a first
 * administrator or the demonstration, told day by day through the same beans that officers use.
 *
 * <p>Stands below all features, since it calls them; none of them knows it.
 */
package vn.tiepdan.installation;
