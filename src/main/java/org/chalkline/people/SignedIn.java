package org.chalkline.people;

/** Who is asking.
 * @param name account name
 * @param displayName as shown to others
 * @param admin whether the account may do everything in the installation */
public record SignedIn(String name, String displayName, boolean admin) {
    static SignedIn of(Account account) {
        return new SignedIn(account.name, account.displayName, account.admin);
    }
}
