package org.chalkline.session;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Letter;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Somebody who is to run a session too.
 * @param name as people know them
 * @param address where the link is sent, if mail is on; it is not kept */
public record NewCoSpeaker(
        @HasText @Size(max = Limits.NAME) @PlainText String name,
        @Nullable String address) implements SelfChecking {
    @Override
    public List<Violation> problems() {
        boolean isFine = address == null || Letter.isAddress(address);
        return isFine
                ? List.of()
                : List.of(new Violation("address", "must be an e-mail address, such as ada@example.org"));
    }
}
