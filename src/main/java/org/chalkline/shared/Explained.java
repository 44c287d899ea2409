package org.chalkline.shared;

/** Something that says of itself, in words for people, what is the matter. */
public interface Explained {
    String message();
}
