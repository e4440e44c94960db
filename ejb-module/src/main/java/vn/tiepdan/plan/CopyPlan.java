package vn.tiepdan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import vn.tiepdan.occasion.WindowCode;

/** Begins the plan of another event from one that there is: its days are moved, nothing of its results goes along. */
public record CopyPlan(
        @NotNull PlanCode from,
        @NotNull WindowCode window,
        @NotBlank @Size(max = 300) String title,
        @NotNull YearMonth issuedMonth) {}
