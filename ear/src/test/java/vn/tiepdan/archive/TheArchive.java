package vn.tiepdan.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.tiepdan.journey.TestServer;

/** The archive of this build, with one more module that holds the tests. */
final class TheArchive {

    private static final String MODULE = "tests.war";

    private TheArchive() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive archive = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, TestServer.archive().toFile());
        WebArchive module = ShrinkWrap.create(WebArchive.class, MODULE)
                .addClasses(tests)
                .addClass(Caller.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(
                        new StringAsset("<beans version=\"4.0\" bean-discovery-mode=\"all\"/>"), "beans.xml");
        archive.addAsModule(Testable.archiveToTest(module));
        archive.setApplicationXML(new StringAsset(descriptor(archive)));
        return archive;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String descriptor(EnterpriseArchive archive) {
        try (InputStream text =
                archive.get("META-INF/application.xml").getAsset().openStream()) {
            String modules = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            String mine =
                    "<module><web><web-uri>" + MODULE + "</web-uri><context-root>/tests</context-root></web></module>";
            return modules.replaceFirst("<library-directory>", mine + "<library-directory>");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
