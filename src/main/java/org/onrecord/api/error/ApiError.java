package org.onrecord.api.error;

/** That a request cannot be answered as it is; the message is for whoever wrote the request. */
public class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private final String argument;

    /**
     * @param argument the argument that is to blame, with the path within it, such as {@code filter.saidFrom}; or null
     * @param message in plain English, with what would be right
     */
    public ApiError(ErrorCode code, String argument, String message) {
        super(message);
        this.code = code;
        this.argument = argument;
    }

    /** What is wrong, for programs. */
    public ErrorCode code() {
        return code;
    }

    /** The argument that is to blame, or null. */
    public String argument() {
        return argument;
    }
}
