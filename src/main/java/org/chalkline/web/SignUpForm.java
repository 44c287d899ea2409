package org.chalkline.web;

import org.chalkline.people.NewAccount;
import org.chalkline.shared.Form;

/** A new account as a form. */
final class SignUpForm {
    private SignUpForm() {}

    @SuppressWarnings("NullAway") // checked next
    static NewAccount read(Form form) {
        return new NewAccount(form.orNull("name"), form.text("displayName").strip(), form.text("password"));
    }
}
