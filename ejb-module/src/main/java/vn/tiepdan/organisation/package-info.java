/**
 * Tổ chức: agencies and units with their hierarchy over time, officers, their positions and roles, and whose records they see.
 *
 * <p>Decides who is who on a given day and {@link vn.tiepdan.organisation.Scope}: the view of every list, count, export and
 * detail. Leaves passwords and tokens to {@code access}. Luật Tiếp công dân, Luật Tố cáo (articles 47 and 56: an official does
 * not see what concerns himself).
 */
package vn.tiepdan.organisation;
