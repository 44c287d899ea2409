package org.chalkline.interest;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;

/** A subscription as the Push API of a browser gives it.
 * @param endpoint address for messages
 * @param p256dh point of P-256, uncompressed, in base64url
 * @param auth 16 bytes in base64url */
public record NewPushDevice(
        @NotBlank @Size(max = PushEndpoint.LONGEST) String endpoint,

        @Pattern(regexp = "[A-Za-z0-9_-]{87}", message = "must be 65 bytes in base64url")
        String p256dh,

        @Pattern(regexp = "[A-Za-z0-9_-]{22}", message = "must be 16 bytes in base64url")
        String auth)
        implements SelfChecking {
    @Override
    public List<Violation> problems() {
        try {
            UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
            return List.of();
        } catch (RuntimeException e) {
            return List.of(new Violation("p256dh", "must be a point of the curve P-256"));
        }
    }
}
