package vn.tiepdan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources that other programs may call. */
@ApplicationPath("")
public class PublicApi extends Application {}
