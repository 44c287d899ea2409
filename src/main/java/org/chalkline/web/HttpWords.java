package org.chalkline.web;

/** What the errors are called that come from HTTP itself. */
final class HttpWords {
    private HttpWords() {}

    static String code(int status) {
        return switch (status) {
            case 404 -> "missing";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "media-type";
            default -> "http-" + status;
        };
    }
}
