package org.chalkline.people;

/** A new token, the only time that it is shown.
 * @param token what goes behind {@code Authorization: Bearer} */
public record MadeToken(String token, TokenView about) {}
