/** The product as people and programs meet it: started whole, spoken to over HTTP and through a browser. */
package vn.tiepdan.journey;
