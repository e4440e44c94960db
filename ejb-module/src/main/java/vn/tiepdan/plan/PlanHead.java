package vn.tiepdan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import vn.tiepdan.occasion.WindowCode;

/** What stands above and below the text of a plan: its event, symbol, place and month, title, and who signs. */
public record PlanHead(
        @NotNull WindowCode window,
        @NotBlank @Size(max = 30) String symbol,
        @NotBlank @Size(max = 60) String place,
        @NotNull YearMonth issuedMonth,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Valid RecordPlan.Signature signature) {}
