package org.chalkline.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;

/** A change of password.
 * @param password the present one */
public record NewPassword(
        @NotNull(message = "{org.chalkline.presentPassword}")
        String password,

        @NotNull(message = "{org.chalkline.password}") String newPassword)
        implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        return newPassword == null ? List.of() : NewAccount.problems("newPassword", newPassword);
    }
}
