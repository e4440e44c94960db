/** Người đứng đầu tiếp công dân: what the head of each ward owed and received, for the Inspectorate. */
package vn.tiepdan.api.headduty;
