/** Whether the product runs and may be used. */
package vn.tiepdan.api.health;
