package vn.tiepdan.protection;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.tiepdan.shared.Settings;

/**
 * Seals bytes with AES-256-GCM under a key that lies outside the database, in the file that {@code TIEPDAN_KEY_FILE} names.
 *
 * <p>The context (which record, which purpose) is bound to the seal: bytes moved to another record do not open.
 */
@ApplicationScoped
public class Vault {

    @Inject
    Settings settings;

    private Aead aead;
    private byte[] fingerprinting;

    @PostConstruct
    @AccessesPartialKey
    void unlock() {
        try {
            AeadConfig.register();
            Path file = Path.of(
                    settings.keyFile().orElseThrow(() -> new IllegalStateException("TIEPDAN_KEY_FILE is not set")));
            if (Files.notExists(file)) {
                create(file);
            }
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            if (!(keys.getPrimary().getKey() instanceof AesGcmKey primary)) {
                throw new GeneralSecurityException("not a key for AES-GCM");
            }
            fingerprinting = mac(
                    primary.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()),
                    "fingerprint".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key file does not hold a usable key", unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A fingerprint of the text under the vault's key, in hexadecimal: the same for the same text, and of no use to who guesses
     * at the text without the key.
     */
    public String fingerprint(String text, String context) {
        byte[] own = mac(fingerprinting, context.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac(own, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealing failed", broken);
        }
    }

    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("the seal does not fit its record or its key", foreign);
        }
    }

    /** Written whole to a file of its own before it gets its name, so that a crash never leaves half a key. */
    private static void create(Path file) throws GeneralSecurityException, IOException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, json, StandardOpenOption.DSYNC);
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException another) {
            // Another node made the key first: its key counts.
            return;
        } finally {
            Files.delete(written);
        }
    }
}
