package vn.tiepdan.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives our style sheet and script an address that changes with their content, so that browsers keep them and never too long. */
public class FreshResources extends ResourceHandlerWrapper {

    private static final String OURS = "td";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public FreshResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource found = super.createResource(name, library);
        return found == null || !OURS.equals(library) ? found : new Versioned(found);
    }

    private static String version(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Versioned extends ResourceWrapper {

        private Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String version = versions.computeIfAbsent(getResourceName(), name -> version(getWrapped()));
            return path + (path.indexOf('?') < 0 ? '?' : '&') + "v=" + version;
        }
    }
}
