package vn.tiepdan.form;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets into the log what somebody has to know of the making of a PDF: what failed, and nothing of how it went. */
class PdfLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PdfLog.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        if (isTold(level)) {
            LOG.log(level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isTold(level)) {
            LOG.log(level, message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // one level for all
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isTold(diagnostic.getLevel());
    }

    private static boolean isTold(Level level) {
        return level.intValue() >= Level.SEVERE.intValue();
    }
}
