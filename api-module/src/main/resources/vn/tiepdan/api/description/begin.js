window.addEventListener("load", function () {
  SwaggerUIBundle({
    url: window.location.pathname.replace(/\/page$/, ""),
    dom_id: "#contract",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    validatorUrl: null
  });
});
