/** Kế hoạch phối hợp: the plans, what they rest on, to whom they went, who does what, and the evidence. */
package vn.tiepdan.api.plan;
