/**
 * Nhật ký: the append-only trail of deeds and refusals, each sealed with its predecessor.
 *
 * <p>Decides how a deed is remembered. Leaves to others what is worth remembering; takes the actor as text so that every
 * feature may use it. Holds codes, never names (Luật Tố cáo, protection of the denouncer).
 */
package vn.tiepdan.audit;
