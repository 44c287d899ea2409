package org.chalkline.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.Letter;

/** A wish for a letter to sign in with.
 * @param address where it goes; case does not matter */
public record NewLetter(
        @NotNull(message = "must be an e-mail address, such as ada@example.org")
        @Size(max = 254)
        @Pattern(regexp = Letter.ADDRESS, message = "must be an e-mail address, such as ada@example.org")
        String address) {}
