package org.chalkline.people;

/** Who is asking.
 * @param name account name
 * @param admin whether the account may do everything in the installation */
public record SignedIn(String name, boolean admin) {
    static SignedIn of(Account account) {
        return new SignedIn(account.name, account.admin);
    }
}
