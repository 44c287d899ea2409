package org.chalkline.web;

/** Plain words for the errors that come from HTTP itself. */
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

    static String title(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not take that method";
            case 406 -> "None of the formats you accept is spoken here";
            case 413 -> "That is too much at once";
            case 415 -> "This address does not take that kind of content";
            default -> "The request could not be carried out";
        };
    }

    static String next(int status) {
        return switch (status) {
            case 404 -> "Check the address for a lost letter.";
            case 405 -> "The header Allow names the methods it takes.";
            case 406 -> "Accept application/json.";
            case 413 -> "Send less in one request.";
            case 415 -> "Send application/json.";
            default -> "Check the request against the description at /q/openapi.";
        };
    }
}
