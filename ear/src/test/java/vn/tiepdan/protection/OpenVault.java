package vn.tiepdan.protection;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiepdan.shared.Settings;

/** The product's own vault outside the server, so that what is sealed here opens there. */
public final class OpenVault {

    private OpenVault() {}

    /** The vault with the key in that file; the key is made when there is none. */
    public static Vault withKey(Path file) {
        Vault vault = new Vault();
        vault.settings = new Settings() {
            @Override
            public Optional<String> keyFile() {
                return Optional.of(file.toString());
            }
        };
        vault.unlock();
        return vault;
    }
}
