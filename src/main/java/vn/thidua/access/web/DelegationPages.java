package vn.thidua.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.Period;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.Delegation;
import vn.thidua.access.domain.DelegationDesk;
import vn.thidua.access.domain.DelegationReads;
import vn.thidua.access.domain.DelegationRules;
import vn.thidua.access.domain.GrantReads;
import vn.thidua.access.domain.TypedName;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Download;
import vn.thidua.shared.FileName;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** The page of delegations and its form, for a person and for the administrators alike. */
@Component
class DelegationPages {

    private static final String TEMPLATE = "access/delegations";
    private static final int MOST_COLLEAGUES = 300;
    private static final long MOST_BYTES = 5L * 1024 * 1024;
    private static final Set<String> KINDS = Set.of("pdf", "docx", "jpg", "jpeg", "png");

    private final AccountReads accounts;
    private final GrantReads grants;
    private final DelegationReads delegations;
    private final DelegationDesk desk;
    private final Units units;
    private final Clock clock;

    DelegationPages(
            AccountReads accounts,
            GrantReads grants,
            DelegationReads delegations,
            DelegationDesk desk,
            Units units,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.delegations = delegations;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    Screen show(AccountId principal, Actor actor, String base) {
        return Screen.show(TEMPLATE, page(principal, actor, base));
    }

    /** Hands over what the form says, or shows it again with what is wrong. */
    Screen enter(AccountId principal, Actor actor, String base, DelegationForm form, Optional<MultipartFile> file) {
        DelegationsPage page = page(principal, actor, base);
        Complaints complaints = form.complaints(page.today());
        List<Account> meant = form.deputy().isEmpty() ? List.of() : meant(principal, form.deputy(), page.today());
        if (meant.size() != 1) {
            complaints =
                    complaints.with("deputy", meant.isEmpty() ? "complaint.deputyUnknown" : "complaint.deputySeveral");
        }
        Optional<MultipartFile> paper = file.filter(sent -> !sent.isEmpty());
        if (paper.isPresent() && (paper.get().getSize() > MOST_BYTES || !KINDS.contains(ending(paper.get())))) {
            complaints = complaints.with("file", "complaint.paperFile");
        }
        if (!complaints.none()) {
            return Screen.show(422, TEMPLATE, page.with(form, complaints, Optional.empty()));
        }
        try {
            desk.enter(handOver(principal, meant.getFirst(), form, paper), actor.by());
        } catch (Refused no) {
            return Screen.show(409, TEMPLATE, page.with(form, Complaints.NONE, Optional.of(no.refusal())));
        }
        return Screen.goTo(base).saying("delegation.entered", meant.getFirst().name());
    }

    Screen end(AccountId side, UUID id, Actor actor, String base) {
        desk.end(concerning(side, id).id(), actor.by());
        return Screen.goTo(base).saying("delegation.ended");
    }

    ResponseEntity<byte[]> paper(AccountId side, UUID id) {
        return delegations
                .file(concerning(side, id).id())
                .map(Download::answer)
                .orElseThrow(() -> new NotFound("paper of " + id));
    }

    /** Returns a delegation by which or to which the account is bound. */
    private Delegation concerning(AccountId side, UUID id) {
        return delegations
                .find(id, LocalDate.now(clock))
                .filter(one -> one.concerns(side))
                .orElseThrow(() -> new NotFound("delegation " + id));
    }

    private DelegationsPage page(AccountId principal, Actor actor, String base) {
        LocalDate today = LocalDate.now(clock);
        return new DelegationsPage(
                accounts.find(principal).orElseThrow(() -> new NotFound("account " + principal)),
                principal.equals(actor.account()),
                base,
                today,
                grants.of(principal, today).stream()
                        .filter(grant -> !grant.over(today))
                        .toList(),
                delegations.of(principal, today),
                colleagues(principal, today).stream()
                        .map(Account::name)
                        .distinct()
                        .limit(MOST_COLLEAGUES)
                        .toList(),
                DelegationForm.empty(today),
                Complaints.NONE,
                DelegationRules.whyNotHandOn(actor.by()),
                Optional.empty());
    }

    /** Returns the accounts that the typed text can mean: colleagues by their name, others by their whole user name only. */
    private List<Account> meant(AccountId principal, String typed, LocalDate today) {
        String folded = Vietnamese.fold(typed);
        List<Account> named = colleagues(principal, today).stream()
                .filter(account -> Vietnamese.fold(account.name()).equals(folded))
                .toList();
        return named.isEmpty()
                ? accounts.named(TypedName.of(typed)).filter(Account::open).stream()
                        .toList()
                : named;
    }

    /** Returns who holds a role in a body in which the person holds one, or in one of its departments. */
    private List<Account> colleagues(AccountId principal, LocalDate today) {
        List<UnitId> held =
                accounts.grants(principal, today).stream().map(Grant::unit).toList();
        List<UnitId> body = units.body(held, today);
        return accounts.all(accounts.of(body, today)).stream()
                .filter(account -> !account.id().equals(principal))
                .toList();
    }

    private static DelegationDesk.HandOver handOver(
            AccountId principal, Account deputy, DelegationForm form, Optional<MultipartFile> file) {
        return new DelegationDesk.HandOver(
                UUID.fromString(form.id()),
                principal,
                UUID.fromString(form.grant()),
                deputy.id(),
                form.chosen(),
                new Period(
                        DelegationForm.date(form.from()).orElseThrow(),
                        DelegationForm.date(form.to()).orElseThrow().plusDays(1)),
                form.why(),
                form.note(),
                form.paperNumber(),
                DelegationForm.date(form.paperDate()).orElseThrow(),
                file.map(DelegationPages::read));
    }

    private static DelegationDesk.PaperFile read(MultipartFile file) {
        try {
            return new DelegationDesk.PaperFile(name(file), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String ending(MultipartFile file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(MultipartFile file) {
        return FileName.safe(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
