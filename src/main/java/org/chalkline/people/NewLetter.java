package org.chalkline.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Letter;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;

/** A wish for a letter to sign in with.
 * @param address where it goes; case does not matter */
public record NewLetter(
        @NotNull(message = "{org.chalkline.address}") String address) implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        boolean isFine = address == null || Letter.isAddress(address);
        return isFine
                ? List.of()
                : List.of(new Violation(
                        "address", Bundles.ofRequest(RefusalWords.class).address()));
    }
}
