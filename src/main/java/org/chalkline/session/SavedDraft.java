package org.chalkline.session;

/** That what is typed was saved.
 * @param edit counts up with each save */
record SavedDraft(String token, int edit) {}
