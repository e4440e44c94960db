package vn.tiepdan.form;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Lets a template write days and hours as an office does: {@code ${on}}, {@code ${on.inWords}}, {@code ${at.time}}. */
class VietnameseWords extends DefaultObjectWrapper {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    VietnameseWords(Version version) {
        super(version);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof LocalDate day) {
            return new Moment(day, null);
        }
        if (value instanceof LocalDateTime moment) {
            return new Moment(moment.toLocalDate(), moment.toLocalTime());
        }
        return super.wrap(value);
    }

    /** Decree 30/2020, Annex I, part II, point 4: days below 10 and months 1 and 2 are written with a leading 0. */
    static String inWords(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private record Moment(LocalDate day, LocalTime time) implements TemplateScalarModel, TemplateHashModel {

        @Override
        public String getAsString() {
            return FIGURES.format(day);
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return switch (key) {
                case "inWords" -> new SimpleScalar(inWords(day));
                case "time" -> new SimpleScalar("%02d giờ %02d phút".formatted(time.getHour(), time.getMinute()));
                default -> throw new TemplateModelException("a moment has no " + key);
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
