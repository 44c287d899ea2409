package org.chalkline.web;

import java.util.Map;
import org.chalkline.people.NewAccount;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Form;

/** A new account as a form. */
final class SignUpForm {
    private SignUpForm() {}

    /** What its fields are called, in the language of the request. */
    static Map<String, String> labels() {
        EntryWords words = Bundles.ofRequest(EntryWords.class);
        return Map.of(
                "code", words.eventCode(),
                "name", words.accountName(),
                "displayName", words.displayName(),
                "password", words.password());
    }

    @SuppressWarnings("NullAway") // checked next
    static NewAccount read(Form form) {
        return new NewAccount(form.orNull("name"), form.text("displayName").strip(), form.text("password"));
    }
}
